package so.onekey.returns.notifications.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.chassis.web.Problem;
import so.onekey.returns.notifications.notification.NotificationCommand.ResendNotification;
import so.onekey.returns.notifications.notification.NothingToResend;

import java.util.List;

/** What customers were told, for staff. */
@RestController
@RequestMapping("/api/notifications")
class NotificationApi {
    private final NotificationProjection notifications;
    private final CommandGateway commands;
    private final Transactions transactions;

    NotificationApi(NotificationProjection notifications, CommandGateway commands, Transactions transactions) {
        this.notifications = notifications;
        this.commands = commands;
        this.transactions = transactions;
    }

    @GetMapping(params = "claimId")
    @RolesAllowed({"agent", "ops"})
    List<NotificationView> ofClaim(@RequestParam @NotBlank @Size(max = 200) String claimId) {
        return notifications.ofClaim(claimId);
    }

    /** Also those of parcels that belong to no claim. */
    @GetMapping(params = {"orderId", "!claimId"})
    @RolesAllowed({"agent", "ops"})
    List<NotificationView> ofOrder(@RequestParam @NotBlank @Size(max = 200) String orderId) {
        return notifications.ofOrder(orderId);
    }

    /** Delivers it once more. Asking again while that is under way is refused, so a double click sends one mail. */
    @PostMapping("/{id}/resend")
    @RolesAllowed("agent")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void resend(@PathVariable @Size(max = 200) String id, Authentication who) {
        try {
            transactions.run(() -> commands.sendAndWait(new ResendNotification(id, who.getName())));
        } catch (AggregateNotFoundException unknown) {
            throw new Problem(HttpStatus.NOT_FOUND, "unknown-notification", "Unknown notification", "There is no such notification");
        } catch (NothingToResend refused) {
            throw new Problem(HttpStatus.CONFLICT, "nothing-to-resend", "Nothing to send again", String.valueOf(refused.getMessage()));
        }
    }
}
