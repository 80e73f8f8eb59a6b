-- DropIndex
DROP INDEX "delivery_chat_id_lane_id_idx";

-- AlterTable
ALTER TABLE "delivery" ADD COLUMN     "batch" BIGINT;

-- AlterTable
ALTER TABLE "delivery_log" ADD COLUMN     "batch" BIGINT;

-- CreateTable
CREATE TABLE "attention" (
    "chat_id" TEXT NOT NULL,
    "told" INTEGER NOT NULL DEFAULT 0,
    "told_at" TIMESTAMPTZ(3),
    "groups" TEXT[],
    "opens_at" TIMESTAMPTZ(3),

    CONSTRAINT "attention_pkey" PRIMARY KEY ("chat_id")
);

-- CreateIndex
CREATE INDEX "attention_opens_at_idx" ON "attention"("opens_at");

-- CreateIndex
CREATE INDEX "delivery_chat_id_state_lane_id_idx" ON "delivery"("chat_id", "state", "lane", "id");

-- CreateIndex
CREATE INDEX "delivery_log_batch_idx" ON "delivery_log"("batch");

-- AddForeignKey
ALTER TABLE "attention" ADD CONSTRAINT "attention_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chat"("id") ON DELETE CASCADE ON UPDATE CASCADE;
