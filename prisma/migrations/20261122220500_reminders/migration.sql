-- CreateIndex: reminders that are due are found among a million rules; the schema file cannot say this one
CREATE INDEX "rule_next_at_idx" ON "rule" ((("terms" -> 'reminds' ->> 'nextAt') COLLATE "C"));
