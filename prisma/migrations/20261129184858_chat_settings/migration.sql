-- What a chat chose is one value; who may change its rules was the first of it.
ALTER TABLE "chat" ADD COLUMN     "settings" JSONB NOT NULL DEFAULT '{}';
UPDATE "chat" SET "settings" = '{"rules": "everybody"}' WHERE "rules_open";
ALTER TABLE "chat" DROP COLUMN "rules_open";
