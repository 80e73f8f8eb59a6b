-- CreateTable
CREATE TABLE "asset_birth" (
    "asset_id" TEXT NOT NULL,
    "day" TEXT NOT NULL,

    CONSTRAINT "asset_birth_pkey" PRIMARY KEY ("asset_id")
);

-- CreateIndex
CREATE INDEX "daily_close_asset_id_day_idx" ON "daily_close"("asset_id", "day");
