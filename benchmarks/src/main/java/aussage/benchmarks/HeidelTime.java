package aussage.benchmarks;

import aussage.model.Article;
import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * HeidelTime 2.2.1 as a library: German, news, without a tagger, with what its configuration file
 * says by default.
 */
final class HeidelTime {
  private final HeidelTimeStandalone tagger;

  HeidelTime() {
    Logger.getLogger("HeidelTimeStandalone").setLevel(Level.WARNING);
    Logger.getLogger("org.apache.uima").setLevel(Level.WARNING);
    Config.setProps(defaults());
    tagger =
        new HeidelTimeStandalone(
            Language.GERMAN, DocumentType.NEWS, OutputType.TIMEML, null, POSTagger.NO);
  }

  private static Properties defaults() {
    Properties defaults = new Properties();
    for (String type : new String[] {"Date", "Duration", "Set", "Time"}) {
      defaults.setProperty("consider" + type, "true");
      defaults.setProperty("uimaVar" + type, type);
    }
    defaults.setProperty("considerTemponym", "false");
    defaults.setProperty("uimaVarTemponym", "Temponym");
    defaults.setProperty("uimaVarLanguage", "Language");
    defaults.setProperty("uimaVarTypeToProcess", "Type");
    defaults.setProperty("uimaVarConvertDurations", "ConvertDurations");
    defaults.setProperty("typeSystemHome", "desc/type/HeidelTime_TypeSystem.xml");
    defaults.setProperty("typeSystemHome_DKPro", "desc/type/DKPro_TypeSystem.xml");
    return defaults;
  }

  /** The article as TimeML. */
  String timeMl(Article article) {
    LocalDate day = article.published().orElseThrow();
    try {
      return tagger.process(
          article.text(), Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()));
    } catch (DocumentCreationTimeMissingException e) {
      throw new IllegalStateException(e);
    }
  }
}
