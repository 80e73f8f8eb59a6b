-- AlterTable
ALTER TABLE "rule" ADD COLUMN     "expires_at" TIMESTAMPTZ(3),
ADD COLUMN     "rang_at" TIMESTAMPTZ(3),
ADD COLUMN     "terms" JSONB;

-- CreateIndex
CREATE INDEX "rule_expires_at_idx" ON "rule"("expires_at");

-- CreateIndex: claims are found by what they begin with, whatever the locale of the server
CREATE INDEX "rule_metric_idx" ON "rule"("metric" text_pattern_ops);
