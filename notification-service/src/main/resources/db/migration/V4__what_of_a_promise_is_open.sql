-- amount is what is open of it: nothing once it is on its way, and no more than was promised when its parts come back one by one.
-- May be absent: instances of before, which may still run, don't know of it. Then what comes back is added without that bound.
alter table promised_refund add column promised numeric;
update promised_refund set promised = amount;
update promised_refund set amount = 0 where waits_for is null;

-- Absent where we only heard that it is late, and where it was promised before this column was there.
alter table promised_refund add column escalates timestamptz;
