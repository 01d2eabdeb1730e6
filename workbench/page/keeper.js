/** @import { Folder, Locale } from "./types.js" */
/** @import { Draft } from "./drafts.js" */

import { dropDraft, keepDraft, readDraft } from "./drafts.js";
import { takeBack, warn } from "./notice.js";

/** Keeps what is typed in one message at once, so that nothing can take it away. */
export class Keeper {
  /** @param {{ folder: Folder, locale: Locale, drafted: () => void }} around @param {string} key */
  constructor(around, key) {
    this.around = around;
    this.key = key;
    /** @type {string | null} what was kept here last, to know it from what another tab has */
    this.kept = null;
  }

  /** @returns {Draft | null} */
  read() {
    const { folder, locale } = this.around;
    return readDraft(folder.key, locale.locale, this.key);
  }

  /** @param {Draft | null} draft `null` if the file has all of it */
  keep(draft) {
    const { folder, locale, drafted } = this.around;
    if (!draft) this.drop();
    else if (keepDraft(folder.key, locale.locale, this.key, draft)) {
      this.kept = JSON.stringify(draft);
      takeBack("storage");
    } else warn("storage", "This browser does not keep what you type. Save before you close the page.");
    drafted();
  }

  /** Another tab may have typed something else since: that is not ours to drop. */
  drop() {
    const { folder, locale } = this.around;
    if (this.kept !== null && JSON.stringify(this.read()) === this.kept) dropDraft(folder.key, locale.locale, this.key);
    this.kept = null;
  }
}
