import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { ShownProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { Speaker } from "~/ui/speaker";
import type { PersonView } from "../network-view";
import { filePath } from "../rules/paths";
import { PictureForm } from "./picture-form";

/** One's own picture: to choose, to change, to take away. */
export function AvatarForm({
  person,
  problem,
}: {
  person: Pick<PersonView, "name" | "side" | "avatarKey">;
  problem?: ShownProblem;
}) {
  const { t } = useTranslation("network");
  return (
    <PictureForm
      action="/settings/profile/picture"
      label={t("picture.own")}
      hint={t("picture.hint")}
      problem={problem}
      now={<Speaker name={person.name} side={person.side} size="l" picture={filePath(person.avatarKey)} />}
    >
      {person.avatarKey ? (
        <Form method="post" action="/settings/profile/picture/removal">
          <Button variant="quiet" size="s">
            {t("picture.remove")}
          </Button>
        </Form>
      ) : null}
    </PictureForm>
  );
}
