-- CreateTable
CREATE TABLE "duty" (
    "name" TEXT NOT NULL,
    "held_by" TEXT NOT NULL,
    "held_until" TIMESTAMPTZ(3) NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "duty_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "process" (
    "id" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "pid" INTEGER NOT NULL,
    "told" JSONB NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "process_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "alarm" (
    "name" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "alarm_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "admitted" (
    "id" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "admitted_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "broadcast" (
    "id" SERIAL NOT NULL,
    "text" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "chats" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "kept" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "broadcast_pkey" PRIMARY KEY ("id")
);

-- Whatever writes a delivery wakes the deliverers, wherever they run, once its transaction is committed
CREATE FUNCTION "wake_deliverers"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('deliveries', '');
    RETURN NULL;
END
$$;
CREATE TRIGGER "delivery_wakes" AFTER INSERT ON "delivery" FOR EACH STATEMENT EXECUTE FUNCTION "wake_deliverers"();
