-- AlterTable
ALTER TABLE "rule" ADD COLUMN     "gone_since" TIMESTAMPTZ(3);

-- Of a million rules few rest; the others need no place in it. The schema file cannot say the condition.
CREATE INDEX "rule_gone_since_idx" ON "rule"("gone_since") WHERE "gone_since" IS NOT NULL;
