-- Copies of an order that the service itself has heard of, row for row; only its id is another.
create temp table copy on commit drop as
select current_setting('benchmark.order') as old, 'order-' || lpad(number::text, 8, '0') as new
from generate_series(0, current_setting('benchmark.count')::integer - 1) number;

insert into storefront_order (order_id) select new from copy;
insert into order_fact (order_id, kind, fact_id, content)
select new, kind, replace(fact_id, old, new), replace(content, old, new) from copy join order_fact on order_id = old;
insert into order_contact (order_id, customer_id, email)
select new, replace(customer_id, old, new), email from copy join order_contact on order_id = old;
insert into order_number (kind, number, order_id)
select kind, replace(number, upper(old), upper(new)), new from copy join order_number on order_id = old;
