package so.onekey.returns.claims.parcel.photo;

import org.springframework.http.HttpStatus;
import so.onekey.returns.chassis.web.Problem;
import so.onekey.returns.chassis.web.Problem.FieldError;

import java.util.List;

/** What can be wrong with a photo. */
final class PhotoProblems {

    private PhotoProblems() {}

    static Problem wrongType() {
        return new Problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "photo-wrong-type", "Not a photo that we can read",
                "Please send the photo as JPEG, PNG or WebP.");
    }

    static Problem tooLarge() {
        return new Problem(HttpStatus.CONTENT_TOO_LARGE, "photo-too-large", "Photo too large", "A photo must not be larger than 10 MB.");
    }

    static Problem tooManyPixels(long width, long height) {
        return new Problem(HttpStatus.CONTENT_TOO_LARGE, "photo-too-large", "Photo too large",
                "A photo must not have more than 40 million pixels; this one has " + width + " x " + height + ".");
    }

    static Problem unreadable() {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "photo-not-readable", "Photo not readable",
                "The photo is damaged or incomplete. Please send it again as JPEG, PNG or WebP.");
    }

    static Problem none() {
        String reason = "send the photo as the part 'photo' of a multipart/form-data request";
        return new Problem(HttpStatus.BAD_REQUEST, "invalid-request", "Invalid request", "photo: " + reason,
                List.of(new FieldError("photo", reason)));
    }

    static Problem tooMany(int most) {
        return new Problem(HttpStatus.CONFLICT, "too-many-photos", "Too many photos", "There are " + most + " photos already, which is all"
                + " that fit here.");
    }

    static Problem unknown(String hash) {
        String reason = "there is no photo " + hash + "; upload it first";
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-photo", "Unknown photo", "photos: " + reason,
                List.of(new FieldError("photos", reason)));
    }

    static Problem notHere() {
        return new Problem(HttpStatus.NOT_FOUND, "unknown-photo", "Unknown photo", "There is no such photo, or it was erased.");
    }
}
