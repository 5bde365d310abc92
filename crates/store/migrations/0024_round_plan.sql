-- Half days of care that no plan of a round can pass: how far a plan is from the best one.
-- And when proposals were last made of a plan: what rolls on is the plan that was sent.

ALTER TABLE round_plan ADD COLUMN most_half_days {int};
ALTER TABLE round_plan ADD COLUMN sent_at {instant};
