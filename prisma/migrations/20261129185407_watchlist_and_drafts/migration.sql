-- CreateTable
CREATE TABLE "watched_coin" (
    "chat_id" TEXT NOT NULL,
    "symbol" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "watched_coin_pkey" PRIMARY KEY ("chat_id","symbol")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" TEXT NOT NULL,
    "chat_id" TEXT NOT NULL,
    "person" TEXT NOT NULL,
    "does" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "watched_coin_symbol_idx" ON "watched_coin"("symbol");

-- CreateIndex
CREATE INDEX "draft_created_at_idx" ON "draft"("created_at");

-- AddForeignKey
ALTER TABLE "watched_coin" ADD CONSTRAINT "watched_coin_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What a chat watches: the coins of its list, and those that its rules are about.
CREATE VIEW "watched" AS
  SELECT "chat_id", "symbol" FROM "watched_coin"
  UNION
  SELECT "chat_id", CASE WHEN starts_with("metric", 'price:') THEN substr("metric", 7)
                         ELSE split_part(substr("metric", 6), '|', 1) END
  FROM "rule"
  WHERE "removed_at" IS NULL AND ("metric" LIKE 'price:%' OR "metric" LIKE 'when:%/%');
