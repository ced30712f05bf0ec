-- CreateTable
CREATE TABLE "Notification" (
    "id" SERIAL NOT NULL,
    "personId" INTEGER NOT NULL,
    "eventId" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "variant" TEXT NOT NULL DEFAULT '',
    "circle" TEXT NOT NULL DEFAULT '',
    "actorId" INTEGER,
    "side" "Side",
    "organisationId" INTEGER,
    "clubId" INTEGER,
    "questionId" INTEGER,
    "answerId" INTEGER,
    "commentId" INTEGER,
    "subject" TEXT NOT NULL DEFAULT '',
    "path" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "readAt" TIMESTAMPTZ(3),
    "letterDueAt" TIMESTAMPTZ(3),

    CONSTRAINT "Notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MutedMatter" (
    "personId" INTEGER NOT NULL,
    "matter" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MutedMatter_pkey" PRIMARY KEY ("personId","matter")
);

-- CreateTable
CREATE TABLE "SigningKey" (
    "purpose" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SigningKey_pkey" PRIMARY KEY ("purpose")
);

-- CreateIndex
CREATE INDEX "Notification_personId_createdAt_id_idx" ON "Notification"("personId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Notification_personId_eventId_key" ON "Notification"("personId", "eventId");

-- The bell counts these at each request of a signed-in person.
CREATE INDEX "Notification_unread_idx" ON "Notification" ("personId") WHERE "readAt" IS NULL;

-- What is taken from view falls silent for everybody who was told of it.
CREATE INDEX "Notification_unread_question_idx" ON "Notification" ("questionId") WHERE "readAt" IS NULL;
