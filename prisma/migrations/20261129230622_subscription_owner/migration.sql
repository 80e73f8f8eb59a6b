-- CreateIndex
CREATE INDEX "subscription_owner_idx" ON "subscription"("owner");
