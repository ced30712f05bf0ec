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

-- CreateTable
CREATE TABLE "RoomThread" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "openedById" INTEGER NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "messageCount" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "activeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RoomThread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoomMessage" (
    "id" SERIAL NOT NULL,
    "threadId" INTEGER NOT NULL,
    "authorId" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "side" "Side" NOT NULL,
    "authorTitle" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    "bodyHtml" TEXT NOT NULL,
    "bodyText" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "RoomMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Handover" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "questionId" INTEGER NOT NULL,
    "fromOrganisationId" INTEGER NOT NULL,
    "fromPersonId" INTEGER NOT NULL,
    "toOrganisationId" INTEGER NOT NULL,
    "context" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" INTEGER,
    "acknowledged" BOOLEAN,
    "reply" TEXT NOT NULL DEFAULT '',
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Handover_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LibraryItem" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "addedById" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "url" TEXT NOT NULL DEFAULT '',
    "terms" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMPTZ(3),
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "LibraryItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Swarm" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "questionId" INTEGER NOT NULL,
    "threadId" INTEGER NOT NULL,
    "openedById" INTEGER NOT NULL,
    "organisationId" INTEGER NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closedAt" TIMESTAMPTZ(3),
    "closedById" INTEGER,
    "answerId" INTEGER,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Swarm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SwarmMember" (
    "swarmId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "organisationId" INTEGER,
    "invitedById" INTEGER NOT NULL,
    "invitedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "joinedAt" TIMESTAMPTZ(3),
    "leftAt" TIMESTAMPTZ(3),

    CONSTRAINT "SwarmMember_pkey" PRIMARY KEY ("swarmId","personId")
);

-- CreateIndex
CREATE INDEX "Notification_personId_createdAt_id_idx" ON "Notification"("personId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Notification_personId_eventId_key" ON "Notification"("personId", "eventId");

-- CreateIndex
CREATE INDEX "RoomThread_clubId_activeAt_id_idx" ON "RoomThread"("clubId", "activeAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "RoomMessage_threadId_id_idx" ON "RoomMessage"("threadId", "id");

-- CreateIndex
CREATE INDEX "Handover_clubId_id_idx" ON "Handover"("clubId", "id" DESC);

-- CreateIndex
CREATE INDEX "Handover_questionId_idx" ON "Handover"("questionId");

-- CreateIndex
CREATE INDEX "Handover_toOrganisationId_answeredAt_idx" ON "Handover"("toOrganisationId", "answeredAt");

-- CreateIndex
CREATE INDEX "LibraryItem_clubId_id_idx" ON "LibraryItem"("clubId", "id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Swarm_threadId_key" ON "Swarm"("threadId");

-- CreateIndex
CREATE INDEX "Swarm_clubId_id_idx" ON "Swarm"("clubId", "id" DESC);

-- CreateIndex
CREATE INDEX "Swarm_questionId_idx" ON "Swarm"("questionId");

-- CreateIndex
CREATE INDEX "SwarmMember_personId_idx" ON "SwarmMember"("personId");

-- AddForeignKey
ALTER TABLE "RoomMessage" ADD CONSTRAINT "RoomMessage_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "RoomThread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Swarm" ADD CONSTRAINT "Swarm_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "RoomThread"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SwarmMember" ADD CONSTRAINT "SwarmMember_swarmId_fkey" FOREIGN KEY ("swarmId") REFERENCES "Swarm"("id") ON DELETE CASCADE ON UPDATE CASCADE;
