-- CreateTable
CREATE TABLE "linked" (
    "person" TEXT NOT NULL,
    "account" TEXT NOT NULL,

    CONSTRAINT "linked_pkey" PRIMARY KEY ("person")
);

-- CreateTable
CREATE TABLE "link_code" (
    "person" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "link_code_pkey" PRIMARY KEY ("person")
);

-- CreateIndex
CREATE INDEX "linked_account_idx" ON "linked"("account");

-- CreateIndex
CREATE UNIQUE INDEX "link_code_hash_key" ON "link_code"("hash");
