-- When the network reported that a text message reached its phone.
ALTER TABLE message ADD COLUMN delivered_at {instant};
