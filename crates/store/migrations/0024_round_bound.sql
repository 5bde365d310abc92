-- Half days of care that no plan of a round can pass: how far a plan is from the best one.

ALTER TABLE round_plan ADD COLUMN most_half_days {int};
