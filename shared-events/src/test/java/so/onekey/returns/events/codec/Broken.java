package so.onekey.returns.events.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes good JSON and changes places in it: leaves out, nulls, puts in what may or may not be right there, adds the unknown. */
record Broken(Random random) {
    private static final JsonMapper EXACT = StrictMapper.create();

    /** Right in one place, wrong in most others. */
    private static final List<String> VALUES = List.of("null", "true", "false", "0", "1", "2.0", "-3", "1.5", "10000", "10001",
            "99999999999",
            "99.5", "-0.01", "0.000000001", "1e15", "[]", "{}", "[null]", "[{}]", "[\"a\"]", "[\"a b\",\"a\\n\"]", "\"\"", "\" \"",
            "\"\\u00a0\"", "\"\\u3000\"", "\"\\t\"", "\"a\\n\"", "\"a\\nb\"", "\"a\\u0000\"", "\"a\\u2028\"", "\"a\\u0085b\"",
            "\"\\ud800\"", "\"\\ud83d\\ude00\"", "\"a-1\"", "\"a b\"", "\"a@b.c\"", "\"a@b@c\"", "\"HK\"", "\"hk\"", "\"HKG\"", "\"pt-BR\"",
            "\"pt_BR\"", "\"USD\"", "\"JPY\"", "\"BHD\"", "\"XXX\"", "\"STANDARD\"", "\"APPROVED\"", "\"REJECTED\"", "\"standard\"",
            "\"WARRANTY-1\"", "\"99.5\"", "\"99.505\"", "\"99.500\"", "\"99.\"", "\"-1\"", "\"-0\"", "\"1e3\"", "\"1234567890123456\"",
            "\"5\"",
            "\"2026-03-02T09:30:00Z\"", "\"2026-03-02T09:30+08:00\"", "\"2026-03-02t09:30:00.123456789z\"", "\"2026-03-02T09:30:00\"",
            "\"2026-03-02T24:00:00Z\"", "\"2026-03-02T09:30:60Z\"", "\"2026-13-02T09:30:00Z\"", "\"2026-03-02T09:30:00+0800\"",
            "\"1969-12-31T23:59:59Z\"", "\"10000-01-01T00:00:00Z\"", "\"2026-03-02T09:30:00Z\\n\"",
            "{\"amount\":\"5\",\"currency\":\"USD\"}", "{\"amount\":5,\"currency\":\"JPY\"}", "{\"amount\":\"5.5\",\"currency\":\"JPY\"}",
            "{\"amount\":\"5.555\",\"currency\":\"BHD\"}", "{\"amount\":\"x\"}", "{\"en\":\"Two\\nlines\"}", "{\"e n\":\"x\"}",
            "{\"en\":null}",
            "{\"en\":\" \"}", "{\"lineId\":\"1\",\"quantity\":1}");

    static JsonNode exact(String json) {
        return EXACT.readTree(json);
    }

    JsonNode breakSomething(String json) {
        var whole = (ObjectNode) exact(json);
        for (int times = 1 + random.nextInt(2); times > 0; times--) {
            var owners = new ArrayList<JsonNode>();
            owners(whole, owners);
            change(owners.get(random.nextInt(owners.size())));
        }
        return whole;
    }

    private void change(JsonNode owner) {
        if (owner instanceof ObjectNode object) {
            var names = List.copyOf(object.propertyNames());
            var name = names.isEmpty() || random.nextInt(20) == 0 ? "unknown" : names.get(random.nextInt(names.size()));
            if (random.nextInt(5) == 0) {
                object.remove(name);
            } else {
                object.set(name, value());
            }
        } else if (owner instanceof ArrayNode list) {
            switch (random.nextInt(12)) {
                case 0 -> many(list);
                case 1, 2, 3 -> list.removeAll();
                case 4, 5, 6 -> list.insert(0, value());
                default -> list.add(value());
            }
        }
    }

    private void many(ArrayNode list) {
        var first = list.isEmpty() ? value() : list.get(0);
        // A thousand long ones would be above what a message may weigh.
        var element = first.toString().length() > 200 ? exact("\"a\"") : first;
        for (int count = 999 + random.nextInt(3); list.size() < count;) {
            list.add(element.deepCopy());
        }
    }

    private JsonNode value() {
        return switch (random.nextInt(VALUES.size() + 4)) {
            case 0 ->
                exact("\"" + "x".repeat(List.of(1, 2, 20, 21, 100, 101, 200, 201, 500, 501, 2000, 2001).get(random.nextInt(12))) + "\"");
            case 1 -> exact("\"" + "\\ud83d\\ude00".repeat(List.of(20, 21, 100, 101, 200, 201, 501).get(random.nextInt(7))) + "\"");
            case 2 -> exact("\"" + "x".repeat(random.nextInt(2, 60)) + "@example.com\"");
            case 3 -> exact("\"" + (char) random.nextInt(0x80, 0xd800) + "\"");
            default -> exact(VALUES.get(random.nextInt(VALUES.size())));
        };
    }

    private static void owners(JsonNode node, List<JsonNode> found) {
        if (node.isContainer() && (node.isObject() || node.isArray())) {
            found.add(node);
            node.forEach(inner -> owners(inner, found));
        }
    }
}
