-- CreateTable
CREATE TABLE "sentiment_day" (
    "day" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "sentiment_day_pkey" PRIMARY KEY ("day")
);
