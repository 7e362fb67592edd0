#!/usr/bin/env bash
# Publishes an order with kcat: order-placed.sh BROKER ORDER_ID [binary|structured]
set -euo pipefail
broker=$1 order=$2 mode=${3:-binary}
now=$(date -u +%Y-%m-%dT%H:%M:%SZ)

# One line: kcat takes each line for a message.
data=$(tr -d '\n' <<JSON
{"orderId": "$order", "placedAt": "$now",
 "customer": {"customerId": "customer-of-$order", "email": "kim@example.com", "name": "Kim", "locale": "en"},
 "shippingAddress": {"line1": "1 Queen's Road", "city": "Hong Kong", "country": "HK"},
 "lines": [{"lineId": "1", "sku": "WALLET-1", "title": "Hardware wallet", "category": "STANDARD", "quantity": 1,
   "unitPrice": {"amount": "199.00", "currency": "USD"}, "discount": {"amount": "0.00", "currency": "USD"}, "sale": false, "giftCard": false}],
 "shipping": {"amount": "0.00", "currency": "USD"},
 "payments": [{"provider": "stripe", "paymentId": "pi_$order", "method": "credit_card", "captured": {"amount": "199.00", "currency": "USD"}}]}
JSON
)

case $mode in
  binary) # the envelope in headers, the message as value
    kcat -P -b "$broker" -t storefront.orders -k "$order" \
      -H content-type=application/json -H ce_specversion=1.0 -H "ce_id=placed-$order" -H ce_source=/storefront \
      -H ce_type=so.onekey.storefront.OrderPlaced -H "ce_time=$now" <<<"$data"
    ;;
  structured) # both in one object
    kcat -P -b "$broker" -t storefront.orders -k "$order" -H content-type=application/cloudevents+json \
      <<<"{\"specversion\": \"1.0\", \"id\": \"placed-$order\", \"source\": \"/storefront\", \"type\": \"so.onekey.storefront.OrderPlaced\", \"time\": \"$now\", \"data\": $data}"
    ;;
esac
