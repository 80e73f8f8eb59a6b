-- DropIndex
DROP INDEX "delivery_state_lane_id_idx";

-- AlterTable
ALTER TABLE "delivery" ADD COLUMN     "turn" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "delivery_state_due_at_idx" ON "delivery"("state", "due_at");

-- CreateIndex: what is pending on one platform, in the order in which it is claimed, however much waits
CREATE INDEX "delivery_claim_idx" ON "delivery"(split_part("chat_id", ':', 1), "state", "lane", "turn", "id");
