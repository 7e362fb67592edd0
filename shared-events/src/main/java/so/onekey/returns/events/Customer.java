package so.onekey.returns.events;

/**
 * Who ordered.
 *
 * @param customerId the storefront's id, by which erasure is asked for
 * @param email where mails go, at most 254 characters
 * @param name how to greet the customer
 * @param locale the language wished, a BCP 47 tag such as {@code pt-BR}
 */
public record Customer(String customerId,
        @Personal @Text(max = 254, pattern = "[^ @]+@[^ @]+", says = "an e-mail address") String email,
        @Personal @Text String name,
        @Text(max = 35, pattern = "[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*", says = "a language tag such as en or pt-BR") String locale) {}
