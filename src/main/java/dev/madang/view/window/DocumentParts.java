package dev.madang.view.window;

import dev.madang.view.books.BookDesk;
import dev.madang.view.document.Comparisons;
import dev.madang.view.document.DocumentServices;
import dev.madang.view.document.Documents;
import dev.madang.view.document.Revisions;
import dev.madang.view.list.Lists;

/**
 * What a window knows of the plan as a document.
 *
 * @param documents the plan as a file
 * @param services what reads, writes and asks
 * @param comparisons what the plan is compared with
 * @param revisions what was handed out
 * @param books the rule books by which it is checked
 * @param lists lists that come from files and go to them
 */
public record DocumentParts(
        Documents documents,
        DocumentServices services,
        Comparisons comparisons,
        Revisions revisions,
        BookDesk books,
        Lists lists) {}
