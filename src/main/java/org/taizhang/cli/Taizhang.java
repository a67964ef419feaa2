package org.taizhang.cli;

public final class Taizhang {
    public static void main(String[] args) {
        System.out.println("x");
    }
}
