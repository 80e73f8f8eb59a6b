-- AlterTable
ALTER TABLE "attention" ADD COLUMN     "day" TEXT,
ADD COLUMN     "messages" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "delivery" ADD COLUMN     "kept" TEXT;
