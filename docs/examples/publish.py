#!/usr/bin/env python3
"""Publishes an order: publish.py BROKER ORDER_ID. Needs confluent-kafka (Debian: python3-confluent-kafka)."""
import json
import sys
from datetime import datetime, timezone

from confluent_kafka import Producer

broker, order = sys.argv[1:3]
now = datetime.now(timezone.utc).isoformat()
usd = lambda amount: {"amount": amount, "currency": "USD"}  # text, never a float

data = {
    "orderId": order,
    "placedAt": now,
    "customer": {"customerId": f"customer-of-{order}", "email": "kim@example.com", "name": "Kim", "locale": "en"},
    "shippingAddress": {"city": "Hong Kong", "country": "HK"},
    "lines": [{"lineId": "1", "sku": "WALLET-1", "title": "Hardware wallet", "category": "STANDARD", "quantity": 1,
               "unitPrice": usd("199.00"), "discount": usd("0.00"), "sale": False, "giftCard": False}],
    "shipping": usd("0.00"),
    "payments": [{"provider": "stripe", "paymentId": f"pi_{order}", "method": "credit_card", "captured": usd("199.00")}],
}


def told(error, message):
    if error is not None:
        sys.exit(f"not published: {error}")


producer = Producer({"bootstrap.servers": broker, "acks": "all", "enable.idempotence": True})
producer.produce("storefront.orders", key=order, value=json.dumps(data).encode(), on_delivery=told, headers={
    "content-type": "application/json", "ce_specversion": "1.0", "ce_id": f"placed-{order}", "ce_source": "/storefront",
    "ce_type": "so.onekey.storefront.OrderPlaced", "ce_time": now})
if producer.flush(30):
    sys.exit("not published: the broker did not answer")
