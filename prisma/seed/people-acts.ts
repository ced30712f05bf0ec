import { openDemoAccount } from "~/modules/identity/open-demo-account.server";
import { changeProfile } from "~/modules/network/change-profile.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import type { PersonContent } from "./club-content";
import type { Act } from "./timeline";

type Newcomer = Pick<PersonContent, "handle" | "name" | "about" | "languages" | "province"> & {
  administrator?: boolean;
};

/** The administrator of the demo, who checks organisations and titles. */
export const administrator: Newcomer = {
  handle: "preeya-chomrom",
  name: "ปรียานุช ตั้งสัตย์",
  about: "ดูแลระบบของชมรม ตรวจว่าองค์กรเป็นอย่างที่บอกจริง และช่วยเวลาใครเข้าใช้ไม่ได้",
  languages: ["th", "en"],
  province: "กรุงเทพมหานคร",
  administrator: true,
};

/** Somebody opens an account and tells about themself. */
export function comeToThePortal(person: Newcomer, hoursAgo: number): Act[] {
  const { handle, name, about, province, languages } = person;
  return [
    {
      hoursAgo,
      async play(stage, { now }) {
        const locale = languages[0] === "en" ? "en" : "th";
        const account = {
          name,
          handle,
          email: `${handle}@demo.chomrom.example`,
          now,
          locale,
          administrator: person.administrator ?? false,
        } as const;
        stage.people.keep(handle, await openDemoAccount(database, account));
      },
    },
    {
      hoursAgo: hoursAgo - 0.05,
      play: async (stage, when) =>
        unwrap(await changeProfile(await stage.actor(handle), { about, province, languages: [...languages] }, when)),
    },
  ];
}
