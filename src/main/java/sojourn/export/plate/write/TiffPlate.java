package sojourn.export.plate.write;

import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.FileCacheImageOutputStream;
import sojourn.export.data.part.Pace;
import sojourn.export.plate.ink.Plate;

/** Writes a plate as TIFF 6.0, LZW-packed, with resolution and title, band by band. */
interface TiffPlate {

  static void write(Plate plate, int dpi, OutputStream out, Pace pace) throws IOException {
    BandedImage image = new BandedImage(new Bands(plate, dpi));
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream stream = new FileCacheImageOutputStream(out, null)) {
      writer.setOutput(stream);
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionType("LZW");
      IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), param);
      writer.addIIOWriteProgressListener(new Watching(pace));
      writer.write(null, new IIOImage(image, null, described(metadata, plate, dpi)), param);
      if (!pace.at(100, 100)) {
        throw new Pace.Stopped();
      }
      stream.flush();
    } finally {
      writer.dispose();
    }
  }

  private static IIOMetadata described(IIOMetadata metadata, Plate plate, int dpi) throws IOException {
    TIFFDirectory directory = TIFFDirectory.createFromMetadata(metadata);
    long[][] resolution = {{dpi, 1}};
    directory.addTIFFField(field(BaselineTIFFTagSet.TAG_X_RESOLUTION, TIFFTag.TIFF_RATIONAL, resolution));
    directory.addTIFFField(field(BaselineTIFFTagSet.TAG_Y_RESOLUTION, TIFFTag.TIFF_RATIONAL, resolution));
    directory.addTIFFField(field(BaselineTIFFTagSet.TAG_RESOLUTION_UNIT, TIFFTag.TIFF_SHORT, new char[] {BaselineTIFFTagSet.RESOLUTION_UNIT_INCH}));
    directory.addTIFFField(field(BaselineTIFFTagSet.TAG_SOFTWARE, TIFFTag.TIFF_ASCII, new String[] {"Sojourn"}));
    if (!plate.about().title().isEmpty()) {
      directory.addTIFFField(field(BaselineTIFFTagSet.TAG_IMAGE_DESCRIPTION, TIFFTag.TIFF_ASCII, new String[] {plate.about().title()}));
    }
    return directory.getAsMetadata();
  }

  private static TIFFField field(int tag, int type, Object values) {
    return new TIFFField(BaselineTIFFTagSet.getInstance().getTag(tag), type, 1, values);
  }
}
