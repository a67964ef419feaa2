package org.taizhang.digest;

import java.nio.file.Files;
import java.nio.file.Path;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;

/** Prints how long digests take: run by hand. */
final class Measure {
    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("measure");
        long t = System.nanoTime();
        Campaign small = CampaignFiles.shipped();
        System.out.println("campaign " + (System.nanoTime() - t) / 1000000);
        t = System.nanoTime();
        new DigestWriter(home).write(ExampleFigures.five(small), small, home.resolve("a"));
        System.out.println("5 cold " + (System.nanoTime() - t) / 1000000);
        t = System.nanoTime();
        new DigestWriter(home).write(ExampleFigures.five(small), small, home.resolve("b"));
        System.out.println("5 warm " + (System.nanoTime() - t) / 1000000);
        Campaign large = Rosters.of(2844);
        var f = ExampleFigures.of(large, ExampleFigures.AS_OF);
        t = System.nanoTime();
        new DigestWriter(home).write(f, large, home.resolve("c"));
        System.out.println("2844 " + (System.nanoTime() - t) / 1000000);
    }
}
