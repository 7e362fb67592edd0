package so.onekey.returns.claims.journey;

import org.junit.jupiter.api.Test;
import so.onekey.returns.claims.OrderFixtures;
import so.onekey.returns.events.StorefrontMessage.AboutOrder;
import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import static org.assertj.core.api.Assertions.assertThat;
import static so.onekey.returns.claims.OrderFixtures.delivered;
import static so.onekey.returns.claims.OrderFixtures.dispatched;
import static so.onekey.returns.claims.OrderFixtures.placed;
import static so.onekey.returns.claims.journey.Shop.soon;

class OrdersInAnyOrderTest {
    private static final List<Function<String, AboutOrder>> FACTS = List.of(orderId -> placed(orderId, 4),
            orderId -> dispatched(orderId, "S-1", 1), orderId -> delivered(orderId, "S-1", 1), orderId -> dispatched(orderId, "S-2", 1));
    private final Shop shop = new Shop();

    @Test
    void in_every_order_and_told_twice_the_same_messages_lead_to_the_same_decision() {
        List<String> orders = new ArrayList<>();
        for (var permutation : permutations(FACTS)) {
            String orderId = Shop.newOrder();
            permutation.forEach(fact -> shop.says(fact.apply(orderId)));
            permutation.forEach(fact -> shop.says(fact.apply(orderId)));
            orders.add(orderId);
        }
        soon().until(() -> orders.stream().allMatch(orderId -> shop.facts(orderId) == FACTS.size()));

        var decisions = orders.stream().map(orderId -> Shop.json(shop.requests(0, OrderFixtures.unwanted(orderId, 4))))
                .map(OrdersInAnyOrderTest::inWords).distinct().toList();

        assertThat(decisions).containsExactly(List.of("2 APPROVED", "1 REJECTED", "1 REJECTED"));
        assertThat(orders).allSatisfy(orderId -> assertThat(shop.parked(orderId)).isEmpty());
    }

    private static List<String> inWords(JsonNode answer) {
        return answer.get("decision").get("lines").valueStream()
                .map(line -> line.get("quantity").asInt() + " " + line.get("outcome").asString()).toList();
    }

    private static <T> List<List<T>> permutations(List<T> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> all = new ArrayList<>();
        for (T first : items) {
            var others = items.stream().filter(item -> item != first).toList();
            for (List<T> rest : permutations(others)) {
                var one = new ArrayList<T>(List.of(first));
                one.addAll(rest);
                all.add(one);
            }
        }
        return all;
    }
}
