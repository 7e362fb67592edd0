package so.onekey.returns.claims.parcel.photo;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import javax.imageio.ImageIO;

@Configuration
class PhotoConfiguration {

    PhotoConfiguration() {
        // Here the class loader of the service is at hand, so that its plug-ins are found; a request's thread may have another.
        ImageIO.scanForPlugins();
    }

    @Bean
    Task<Void> photoCleaning(Photos photos) {
        return Tasks.recurring("photo-cleaning", FixedDelay.ofHours(1)).execute((instance, context) -> photos.removeUnneeded());
    }
}
