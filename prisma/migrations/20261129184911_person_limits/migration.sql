-- CreateTable
CREATE TABLE "person_limit" (
    "person" TEXT NOT NULL,
    "rules" INTEGER,
    "parts" INTEGER,
    "series" INTEGER,

    CONSTRAINT "person_limit_pkey" PRIMARY KEY ("person")
);
