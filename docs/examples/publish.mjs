// Publishes an order: node publish.mjs BROKER ORDER_ID. Needs kafkajs (npm install kafkajs).
import kafkajs from 'kafkajs';

const [broker, order] = process.argv.slice(2);
const now = new Date().toISOString();
const usd = (amount) => ({ amount, currency: 'USD' }); // text, never a number

const data = {
  orderId: order,
  placedAt: now,
  customer: { customerId: `customer-of-${order}`, email: 'kim@example.com', name: 'Kim', locale: 'en' },
  shippingAddress: { city: 'Hong Kong', country: 'HK' },
  lines: [{ lineId: '1', sku: 'WALLET-1', title: 'Hardware wallet', category: 'STANDARD', quantity: 1,
    unitPrice: usd('199.00'), discount: usd('0.00'), sale: false, giftCard: false }],
  shipping: usd('0.00'),
  payments: [{ provider: 'stripe', paymentId: `pi_${order}`, method: 'credit_card', captured: usd('199.00') }],
};

const producer = new kafkajs.Kafka({ clientId: 'storefront', brokers: [broker] })
  .producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner, idempotent: true, maxInFlightRequests: 1 });
await producer.connect();
await producer.send({ topic: 'storefront.orders', acks: -1, messages: [{ key: order, value: JSON.stringify(data), headers: {
  'content-type': 'application/json', ce_specversion: '1.0', ce_id: `placed-${order}`, ce_source: '/storefront',
  ce_type: 'so.onekey.storefront.OrderPlaced', ce_time: now } }] });
await producer.disconnect();
