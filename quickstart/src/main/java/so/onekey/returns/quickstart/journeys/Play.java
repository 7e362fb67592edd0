package so.onekey.returns.quickstart.journeys;

import org.joda.money.Money;
import so.onekey.returns.events.ClaimMessage.InformationRequested;
import so.onekey.returns.events.ClaimMessage.ReturnLabelIssued;
import so.onekey.returns.events.LineQuantity;
import so.onekey.returns.events.Message;
import so.onekey.returns.events.Resolution;
import so.onekey.returns.events.StorefrontMessage;
import so.onekey.returns.quickstart.people.Agents.Decision;
import so.onekey.returns.quickstart.people.ClaimAnswer;
import so.onekey.returns.quickstart.people.Warehouse.Found;
import so.onekey.returns.quickstart.people.Warehouse.Parcel;
import so.onekey.returns.quickstart.people.Wish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static so.onekey.returns.quickstart.journeys.Stage.expect;

/** One journey while it is played: the order and its claim, and who does what about them. */
public final class Play {
    private final Stage stage;
    private final DemoOrder order;
    private final Map<Class<? extends Message>, Integer> heardSoFar = new HashMap<>();
    private final List<String> keys = new ArrayList<>();
    private ClaimAnswer claim = new ClaimAnswer("", "", "", List.of());
    private Parcel parcel = new Parcel("", "");
    private int claims;

    Play(Stage stage, DemoOrder order) {
        this.stage = stage;
        this.order = order;
    }

    // The shop

    /** News first, the placing last: once the order is known at all, so is what happened to it. */
    public void shopSays(StorefrontMessage... messages) {
        List.of(messages).reversed().forEach(stage.storefront()::publish);
    }

    /** Waits until the claims service has heard of the order. */
    public void awaitKnown() {
        stage.awaitKnown(order);
    }

    public void shopIsTooLateToStop() {
        stage.storefront().packed(order.orderId());
    }

    public void shopHasNoReplacement() {
        stage.storefront().soldOut(order.orderId());
    }

    // The customer

    public void customerClaims(Wish... wishes) {
        claims++;
        String key = "claim-" + order.orderId() + (claims == 1 ? "" : "-" + claims);
        claim = stage.customers().request(order.orderId(), order.email(), List.of(wishes), key);
        keys.add(claim.claimId());
    }

    public void customerWithdraws() {
        stage.customers().withdraw(claim.claimId());
    }

    public void customerContests() {
        stage.customers().contest(claim.claimId());
    }

    public void customerAnswers() {
        stage.customers().answer(claim.claimId(), last(InformationRequested.class).questionId());
    }

    public void customerSendsTheParcel() {
        stage.carrier().scan(last(ReturnLabelIssued.class).labelId());
    }

    // The people of the shop

    public void agentApproves(int quantity, Resolution resolution, String reason) {
        stage.agents().decide(claim.claimId(), List.of(Decision.approve(0, quantity, resolution)), reason);
    }

    public void agentRejects(int quantity, String reason) {
        stage.agents().decide(claim.claimId(), List.of(Decision.reject(0, quantity)), reason);
    }

    public void agentAsks() {
        stage.agents().ask(claim.claimId());
    }

    /** The parcel with our label. */
    public void warehouseReceives() {
        warehouseReceives(last(ReturnLabelIssued.class).trackingNumber());
    }

    public void warehouseReceives(String number) {
        parcel = stage.warehouse().receive(number);
        keys.add(parcel.parcelId());
    }

    public void warehouseInspects(Found... findings) {
        stage.warehouse().inspect(claim.claimId(), parcel.parcelId(), List.of(findings));
    }

    public void warehouseSendsBack(int quantity) {
        stage.warehouse().sendBack(claim.claimId(), List.of(new LineQuantity("1", quantity)));
    }

    public void warehouseSendsTheParcelBack() {
        stage.warehouse().sendParcelBack(parcel.parcelId());
    }

    public void warehouseFindsRecoveryWords() {
        stage.warehouse().destroyRecoveryWords(parcel.parcelId(), "1");
    }

    public void twoPeopleRestock(int unit) {
        stage.warehouse().restock(claim.claimId(), "1", unit);
    }

    public void warehouseMatchesWithTheOrder(String number) {
        Stage.await("no parcel is found by " + number,
                () -> stage.warehouse().find(number).stream().anyMatch(found -> found.parcelId().equals(parcel.parcelId())));
        stage.warehouse().matchOrder(parcel.parcelId(), order.orderId());
    }

    public void warehouseMatchesWithTheClaim() {
        parcel = stage.warehouse().matchClaim(parcel.parcelId(), claim.claimId());
    }

    // The bank

    public void bankSendsTheRefundBack() {
        stage.provider().sendBackRefund(order.paymentId());
    }

    // What is seen of it

    public String rmaNumber() {
        return claim.rmaNumber();
    }

    public void expectDecision(String outcome, String... clauses) {
        expect(claim.outcomes().equals(List.of(outcome)), "expected " + outcome + ", was " + claim.outcomes());
        expect(claim.clauses().containsAll(List.of(clauses)), "expected " + List.of(clauses) + ", was " + claim.clauses());
    }

    public void expectResolution(Resolution resolution) {
        var resolutions = claim.lines().stream().map(ClaimAnswer.Line::resolution).toList();
        expect(resolutions.equals(List.of(resolution.name())), "expected " + resolution + ", was " + resolutions);
    }

    public void expectParcel(String state) {
        expect(parcel.state().equals(state), "expected the parcel " + state + ", was " + parcel.state());
    }

    public void expectMail(String saying) {
        stage.awaitMail(order.email(), saying);
    }

    /** Waits until so many more messages of these types were heard than before. */
    void awaitAll(List<Class<? extends Message>> types) {
        types.forEach(type -> heardSoFar.merge(type, 1, Integer::sum));
        types.forEach(type -> stage.witness().await(keys, type, heardSoFar.get(type), Stage.PATIENCE));
    }

    public <M extends Message> M last(Class<M> type) {
        return stage.witness().await(keys, type, heardSoFar.getOrDefault(type, 1), Stage.PATIENCE).getLast();
    }

    void expectRefunds(List<Money> refunds) {
        var booked = stage.provider().books().payment(order.paymentId()).paidBack().stream()
                .map(refund -> Money.ofMinor(order.paid().getCurrencyUnit(), refund.amount())).toList();
        expect(booked.equals(refunds), "expected refunds of " + refunds + ", the provider's books show " + booked);
    }
}
