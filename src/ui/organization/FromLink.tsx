import type { TenantRef } from "#domain/organization/tenant.ts";
import { useApp } from "#ui/app-context.ts";
import { focusContent } from "#ui/focus.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { Note } from "#ui/parts/Note.tsx";
import { useWords } from "#ui/words/words.ts";

/** Says that an organization came by a link. It is added to the list only when the person asks for it. */
export function FromLink({ tenant }: { tenant: TenantRef }) {
  const words = useWords();
  const base = useBaseStyles();
  const { actions } = useApp();
  const handleAdd = () => {
    actions.addLinked(tenant);
    focusContent();
  };
  return (
    <Note kind="info" title={words.organization.fromLink}>
      <p className={base.text}>{words.organization.fromLinkHint}</p>
      <div className={base.tools}>
        <Button onClick={handleAdd}>{words.organization.addToList}</Button>
      </div>
    </Note>
  );
}
