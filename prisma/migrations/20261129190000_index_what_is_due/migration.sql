-- Of a million rules few sleep, end or remind. The others need no place in these indexes, and a rule that fires is written
-- into each index that has one for it. The schema file cannot say the condition.
DROP INDEX "rule_snoozed_until_idx";
CREATE INDEX "rule_snoozed_until_idx" ON "rule"("snoozed_until") WHERE "snoozed_until" IS NOT NULL;

DROP INDEX "rule_expires_at_idx";
CREATE INDEX "rule_expires_at_idx" ON "rule"("expires_at") WHERE "expires_at" IS NOT NULL;

DROP INDEX "rule_next_at_idx";
CREATE INDEX "rule_next_at_idx" ON "rule" ((("terms" -> 'reminds' ->> 'nextAt') COLLATE "C"))
  WHERE (("terms" -> 'reminds' ->> 'nextAt') COLLATE "C") IS NOT NULL;
