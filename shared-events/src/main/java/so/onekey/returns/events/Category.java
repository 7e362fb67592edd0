package so.onekey.returns.events;

/** The kind of an article, as the storefront sorts it. Which of them can't be returned is a setting of claims (EXCEPTION-1, EXCEPTION-2). */
public enum Category {
    STANDARD,
    PERISHABLE,
    CUSTOM,
    PERSONAL_CARE,
    HAZARDOUS
}
