package dev.madang.io.picture;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** Pictures on pages that are packed as JPEG 2000 or JBIG2, which are left out when a page is drawn. */
final class UnreadableParts {

    private static final Set<COSName> FORMS = Set.of(COSName.JPX_DECODE, COSName.JBIG2_DECODE);
    private static final int DEEPEST = 8;

    private UnreadableParts() {}

    static boolean areOn(PDPage page) {
        return areIn(page.getResources(), 0);
    }

    private static boolean areIn(@Nullable PDResources resources, int depth) {
        if (resources == null || depth > DEEPEST) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            try {
                PDXObject part = resources.getXObject(name);
                boolean isUnreadable = part instanceof PDImageXObject image
                        && image.getStream().getFilters() != null
                        && image.getStream().getFilters().stream().anyMatch(FORMS::contains);
                boolean isInside = part instanceof PDFormXObject form && areIn(form.getResources(), depth + 1);
                if (isUnreadable || isInside) {
                    return true;
                }
            } catch (IOException e) {
                return true;
            }
        }
        return false;
    }
}
