package so.onekey.returns.events;

import org.jspecify.annotations.Nullable;

/**
 * Where an order is sent. Not every country has postal codes (Hong Kong has none) or regions.
 *
 * @param country two-letter ISO 3166 code: statutory rights depend on it
 */
public record Address(@Personal @Text @Nullable String line1, @Personal @Text @Nullable String line2, @Personal @Text String city,
        @Personal @Text(max = 20) @Nullable String postalCode, @Personal @Text(max = 100) @Nullable String region,
        @Text(max = 2, pattern = "[A-Z]{2}", says = "a two-letter country code such as HK") String country) {}
