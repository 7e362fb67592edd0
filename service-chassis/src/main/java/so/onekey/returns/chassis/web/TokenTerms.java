package so.onekey.returns.chassis.web;

import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a token must say beside a valid signature: until when it holds, for whom it was made, and who sends it. The subject is stored with
 * what its bearer does, in events that are kept for ever, so it must be an opaque id and no e-mail address or name.
 */
final class TokenTerms implements OAuth2TokenValidator<Jwt> {
    private static final Pattern OPAQUE = Pattern.compile("[A-Za-z0-9._:|/-]{1,200}");
    private final String audience;

    TokenTerms(String audience) {
        this.audience = audience;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        List<OAuth2Error> faults = new ArrayList<>();
        if (token.getExpiresAt() == null) {
            faults.add(fault("exp: is required"));
        }
        if (token.getAudience() == null || !token.getAudience().contains(audience)) {
            faults.add(fault("aud: must contain " + audience));
        }
        if (token.getSubject() == null || !OPAQUE.matcher(token.getSubject()).matches()) {
            faults.add(fault("sub: must be an opaque id of at most 200 letters, digits and . _ : | / -, not an e-mail address or a name"));
        }
        return faults.isEmpty() ? OAuth2TokenValidatorResult.success() : OAuth2TokenValidatorResult.failure(faults);
    }

    private static OAuth2Error fault(String description) {
        return new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, description, null);
    }
}
