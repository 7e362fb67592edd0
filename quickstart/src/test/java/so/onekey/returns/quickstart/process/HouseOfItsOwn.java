package so.onekey.returns.quickstart.process;

import org.junit.jupiter.api.extension.ExtensionContext;

/** One house for the tests of a class, which may then run beside all others. */
final class HouseOfItsOwn extends SharedHouse {

    /** The store of the class, which its methods inherit. */
    @Override
    ExtensionContext all(ExtensionContext context) {
        return context;
    }
}
