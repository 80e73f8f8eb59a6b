-- CreateTable
CREATE TABLE "chat" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "rules_open" BOOLEAN NOT NULL DEFAULT false,
    "unreachable_at" TIMESTAMPTZ(3),
    "unreachable_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "chat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rule" (
    "id" SERIAL NOT NULL,
    "chat_id" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "metric" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "at" DOUBLE PRECISION NOT NULL,
    "rearm" DOUBLE PRECISION NOT NULL,
    "state" TEXT NOT NULL,
    "epoch" INTEGER NOT NULL DEFAULT 0,
    "snoozed_until" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),
    "change" BIGSERIAL NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscription" (
    "id" SERIAL NOT NULL,
    "chat_id" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "timeframe" TEXT NOT NULL DEFAULT '',
    "snoozed_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "watermark" (
    "metric" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "watermark_pkey" PRIMARY KEY ("metric")
);

-- CreateTable
CREATE TABLE "delivery" (
    "id" BIGSERIAL NOT NULL,
    "dedupe_key" TEXT NOT NULL,
    "chat_id" TEXT NOT NULL,
    "lane" INTEGER NOT NULL,
    "alert" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "maybe_sent" BOOLEAN NOT NULL DEFAULT false,
    "is_plain" BOOLEAN NOT NULL DEFAULT false,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "locked_by" TEXT,
    "locked_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery_log" (
    "id" BIGINT NOT NULL,
    "dedupe_key" TEXT NOT NULL,
    "chat_id" TEXT NOT NULL,
    "alert" JSONB NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "message_id" TEXT,
    "attempts" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "delivery_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candle" (
    "symbol" TEXT NOT NULL,
    "timeframe" TEXT NOT NULL,
    "open_at" TIMESTAMPTZ(3) NOT NULL,
    "open" DOUBLE PRECISION NOT NULL,
    "high" DOUBLE PRECISION NOT NULL,
    "low" DOUBLE PRECISION NOT NULL,
    "close" DOUBLE PRECISION NOT NULL,
    "volume" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "candle_pkey" PRIMARY KEY ("symbol","timeframe","open_at")
);

-- CreateTable
CREATE TABLE "examined_close" (
    "timeframe" TEXT NOT NULL,
    "open_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "examined_close_pkey" PRIMARY KEY ("timeframe","open_at")
);

-- CreateTable
CREATE TABLE "signal" (
    "id" SERIAL NOT NULL,
    "symbol" TEXT NOT NULL,
    "timeframe" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "open_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3) NOT NULL,
    "close" DOUBLE PRECISION NOT NULL,
    "values" JSONB NOT NULL,

    CONSTRAINT "signal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ranking_day" (
    "day" TEXT NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "source" TEXT NOT NULL,
    "assets" JSONB NOT NULL,

    CONSTRAINT "ranking_day_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "daily_close" (
    "day" TEXT NOT NULL,
    "asset_id" TEXT NOT NULL,
    "close" DOUBLE PRECISION NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "daily_close_pkey" PRIMARY KEY ("day","asset_id")
);

-- CreateTable
CREATE TABLE "season_entry" (
    "index" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "entry" JSONB NOT NULL,

    CONSTRAINT "season_entry_pkey" PRIMARY KEY ("index","day")
);

-- CreateTable
CREATE TABLE "job_run" (
    "name" TEXT NOT NULL,
    "slot" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "job_run_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "memo" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "memo_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "rule_change_idx" ON "rule"("change");

-- CreateIndex
CREATE INDEX "rule_chat_id_idx" ON "rule"("chat_id");

-- CreateIndex
CREATE INDEX "rule_owner_idx" ON "rule"("owner");

-- CreateIndex
CREATE INDEX "rule_snoozed_until_idx" ON "rule"("snoozed_until");

-- CreateIndex
CREATE INDEX "subscription_topic_scope_timeframe_idx" ON "subscription"("topic", "scope", "timeframe");

-- CreateIndex
CREATE UNIQUE INDEX "subscription_chat_id_topic_scope_timeframe_key" ON "subscription"("chat_id", "topic", "scope", "timeframe");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_dedupe_key_key" ON "delivery"("dedupe_key");

-- CreateIndex
CREATE INDEX "delivery_state_lane_id_idx" ON "delivery"("state", "lane", "id");

-- CreateIndex
CREATE INDEX "delivery_chat_id_lane_id_idx" ON "delivery"("chat_id", "lane", "id");

-- CreateIndex
CREATE UNIQUE INDEX "delivery_log_dedupe_key_key" ON "delivery_log"("dedupe_key");

-- CreateIndex
CREATE INDEX "delivery_log_settled_at_idx" ON "delivery_log"("settled_at");

-- CreateIndex
CREATE INDEX "delivery_log_chat_id_settled_at_idx" ON "delivery_log"("chat_id", "settled_at");

-- CreateIndex
CREATE INDEX "signal_closed_at_idx" ON "signal"("closed_at");

-- CreateIndex
CREATE UNIQUE INDEX "signal_symbol_timeframe_kind_open_at_key" ON "signal"("symbol", "timeframe", "kind", "open_at");

-- AddForeignKey
ALTER TABLE "rule" ADD CONSTRAINT "rule_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chat"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_chat_id_fkey" FOREIGN KEY ("chat_id") REFERENCES "chat"("id") ON DELETE CASCADE ON UPDATE CASCADE;
