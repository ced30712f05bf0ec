import { useTranslation } from "react-i18next";
import { credentialKinds } from "~/access/credential-kinds";
import { Select } from "~/ui/select";

/** Which credential a topic asks for, if any. */
export function CredentialChoice({ chosen, error }: { chosen: string; error?: string }) {
  const { t } = useTranslation("topics");
  return (
    <Select
      name="credentialKind"
      label={t("credential.label")}
      hint={t("credential.hint")}
      defaultValue={chosen}
      error={error}
      choices={[
        { value: "", label: t("credential.none") },
        ...credentialKinds.map((kind) => ({ value: kind, label: t(`common:credential.${kind}`) })),
      ]}
    />
  );
}
