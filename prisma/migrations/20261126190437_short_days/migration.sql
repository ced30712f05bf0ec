-- AlterTable
ALTER TABLE "WorkingCalendar" ADD COLUMN     "shortClosesAt" INTEGER NOT NULL DEFAULT 720,
ADD COLUMN     "shortDays" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- AlterTable
ALTER TABLE "ClubHoliday" ADD COLUMN     "closesAt" INTEGER;
