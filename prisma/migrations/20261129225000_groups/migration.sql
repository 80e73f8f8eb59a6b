-- AlterTable
ALTER TABLE "chat" ADD COLUMN     "clock_at" TIMESTAMPTZ(3),
ADD COLUMN     "locale_by" TEXT;

-- AlterTable
ALTER TABLE "rule" ADD COLUMN     "owner_left_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "subscription" ADD COLUMN     "at" TEXT,
ADD COLUMN     "owner_left_at" TIMESTAMPTZ(3);

-- What comes by the clock is found without a look at every chat; nor has every rule a place among those that rest. The
-- schema file cannot say the conditions.
CREATE INDEX "chat_clock_at_idx" ON "chat"("clock_at") WHERE "clock_at" IS NOT NULL AND "unreachable_at" IS NULL;

CREATE INDEX "rule_owner_left_at_idx" ON "rule"("owner_left_at") WHERE "owner_left_at" IS NOT NULL;

CREATE INDEX "subscription_owner_left_at_idx" ON "subscription"("owner_left_at") WHERE "owner_left_at" IS NOT NULL;

-- Those who have chosen a digest already: when it comes next is found out at the first look.
UPDATE "chat" SET "clock_at" = to_timestamp(0) WHERE "settings" ?| '{digest,weekly}';
