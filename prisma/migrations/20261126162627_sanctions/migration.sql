-- CreateEnum
CREATE TYPE "SanctionReason" AS ENUM ('advertising', 'disrespect', 'misleading', 'flooding', 'privacy', 'otherwise');

-- CreateEnum
CREATE TYPE "DecidedAs" AS ENUM ('owner', 'moderator', 'administrator');

-- CreateEnum
CREATE TYPE "SecondKeyReason" AS ENUM ('ownMatter', 'rivals', 'nothingNamed');

-- CreateTable
CREATE TABLE "Sanction" (
    "id" SERIAL NOT NULL,
    "clubId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "reason" "SanctionReason" NOT NULL,
    "words" TEXT NOT NULL,
    "hours" INTEGER,
    "subjectKind" "SubjectKind",
    "subjectId" INTEGER,
    "decidedById" INTEGER NOT NULL,
    "decidedAs" "DecidedAs" NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "secondFor" "SecondKeyReason",
    "secondById" INTEGER,
    "secondAs" "DecidedAs",
    "secondAt" TIMESTAMPTZ(3),
    "secondWords" TEXT NOT NULL DEFAULT '',
    "beganAt" TIMESTAMPTZ(3),
    "until" TIMESTAMPTZ(3),
    "liftedById" INTEGER,
    "liftedAs" "DecidedAs",
    "liftedAt" TIMESTAMPTZ(3),
    "liftedWords" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Sanction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SanctionAppeal" (
    "sanctionId" INTEGER NOT NULL,
    "personId" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedById" INTEGER,
    "decidedAs" "DecidedAs",
    "decidedAt" TIMESTAMPTZ(3),
    "granted" BOOLEAN,
    "answer" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "SanctionAppeal_pkey" PRIMARY KEY ("sanctionId")
);

-- CreateIndex
CREATE INDEX "Sanction_personId_beganAt_idx" ON "Sanction"("personId", "beganAt");

-- CreateIndex
CREATE INDEX "Sanction_clubId_id_idx" ON "Sanction"("clubId", "id" DESC);

-- CreateIndex
CREATE INDEX "SanctionAppeal_decidedAt_idx" ON "SanctionAppeal"("decidedAt");

-- AddForeignKey
ALTER TABLE "SanctionAppeal" ADD CONSTRAINT "SanctionAppeal_sanctionId_fkey" FOREIGN KEY ("sanctionId") REFERENCES "Sanction"("id") ON DELETE CASCADE ON UPDATE CASCADE;
