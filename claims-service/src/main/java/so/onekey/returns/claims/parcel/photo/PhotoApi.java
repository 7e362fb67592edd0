package so.onekey.returns.claims.parcel.photo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import so.onekey.returns.chassis.commands.Transactions;
import so.onekey.returns.claims.parcel.KnownClaims;
import so.onekey.returns.claims.parcel.ParcelProblems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/** Uploads of photos, for a claim or for a parcel that is about to be scanned. */
@RestController
class PhotoApi {
    private static final long LARGEST = 10_000_000;
    private final Photos photos;
    private final KnownClaims claims;
    private final Transactions transactions;

    PhotoApi(Photos photos, KnownClaims claims, Transactions transactions) {
        this.photos = photos;
        this.claims = claims;
        this.transactions = transactions;
    }

    /** @param hash under which it is found and named elsewhere */
    record Stored(String hash) {}

    @PostMapping(path = "/api/claims/{claimId}/photos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RolesAllowed({"agent", "storefront", "warehouse"})
    @ResponseStatus(HttpStatus.CREATED)
    Stored ofClaim(@PathVariable UUID claimId, @RequestParam(required = false) @Nullable MultipartFile photo) {
        var claim = claims.find(claimId).orElseThrow(ParcelProblems::unknownClaim);
        byte[] jpeg = Picture.clean(content(photo));
        return transactions.call(() -> {
            String hash = photos.store(jpeg);
            photos.keepFor(claimId, claim.orderId(), List.of(hash));
            return new Stored(hash);
        });
    }

    /** Name it when the parcel is scanned or a unit is inspected; if nobody does, it is removed after a day. */
    @PostMapping(path = "/api/parcels/photos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @RolesAllowed("warehouse")
    @ResponseStatus(HttpStatus.CREATED)
    Stored ofParcel(@RequestParam(required = false) @Nullable MultipartFile photo) {
        byte[] jpeg = Picture.clean(content(photo));
        return new Stored(transactions.call(() -> photos.store(jpeg)));
    }

    @GetMapping("/api/photos/{hash}")
    @RolesAllowed({"agent", "warehouse"})
    ResponseEntity<byte[]> one(@PathVariable @Pattern(regexp = "[0-9a-f]{64}", message = "must be a SHA-256 in hexadecimal") String hash) {
        return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff").body(photos.find(hash).orElseThrow(PhotoProblems::notHere));
    }

    private static byte[] content(@Nullable MultipartFile photo) {
        if (photo == null || photo.isEmpty()) {
            throw PhotoProblems.none();
        }
        if (photo.getSize() > LARGEST) {
            throw PhotoProblems.tooLarge();
        }
        try {
            return photo.getBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
