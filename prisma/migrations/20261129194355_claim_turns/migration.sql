-- CreateTable
CREATE TABLE "claim_turn" (
    "metric" TEXT NOT NULL,
    "is_true" BOOLEAN NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "claim_turn_pkey" PRIMARY KEY ("metric")
);
