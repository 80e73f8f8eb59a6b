-- AlterTable
ALTER TABLE "subscription" ADD COLUMN     "gone" TEXT[] DEFAULT ARRAY[]::TEXT[];
